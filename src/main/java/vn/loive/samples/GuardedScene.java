package vn.loive.samples;

import java.util.Map;
import vn.loive.shared.Actor;

/** What the demonstration tells of the guarded wing, told by a module of that wing: here nobody may know of a person. */
public interface GuardedScene {

    /**
     * Plays it at the first start.
     *
     * @param keepers those who keep files of persons, by name and agency, such as {@code giuhoso.so.87}
     */
    void play(Map<String, Actor> keepers);
}
