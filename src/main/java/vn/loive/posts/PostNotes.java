package vn.loive.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyNotes;
import vn.loive.shared.Actor;

/** The posts of an agency, told on its page. */
@Component
class PostNotes implements AgencyNotes {

    private final Posts posts;

    PostNotes(Posts posts) {
        this.posts = posts;
    }

    @Override
    public List<AgencyNote> of(Actor reader, Agency agency, LocalDate day) {
        String titles = posts.of(agency.id(), day).stream().map(Post::title).collect(Collectors.joining(", "));
        String path = "/agencies/%s/posts".formatted(agency.id().value());
        return List.of(new AgencyNote("posts.note", titles, path));
    }
}
