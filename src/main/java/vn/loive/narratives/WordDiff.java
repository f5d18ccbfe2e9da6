package vn.loive.narratives;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.loive.narratives.WordDiff.Piece.Kind;

/** Tells word by word in what a text differs from the one before; blanks do not count, new lines do. */
final class WordDiff {

    /** Prose of two sections stays far below; what is longer is single letters, which nobody reads word by word. */
    private static final int MOST_WORDS = 6_000;

    private static final Pattern WORD = Pattern.compile("\\R+|\\S+");

    private WordDiff() {}

    /** Words that stand together: in both texts, or in one of them. */
    record Piece(Kind kind, String text) {

        /** In which of the texts they stand. */
        enum Kind {
            /** In both. */
            KEPT,
            /** Only in the one before. */
            REMOVED,
            /** Only in the one that came after. */
            ADDED
        }

        /** The stable text of the kind, for pages. */
        public String code() {
            return kind == Kind.KEPT ? "kept" : kind == Kind.ADDED ? "added" : "removed";
        }
    }

    /** The pieces of both texts, those removed before those that took their place. */
    static List<Piece> of(String before, String after) {
        List<String> old = words(before);
        List<String> young = words(after);
        Pieces pieces = new Pieces();
        if (old.size() + young.size() > MOST_WORDS) {
            pieces.differ(old, young);
        } else {
            compare(old, young).forEach(pieces::add);
        }
        pieces.changed();
        return pieces.found;
    }

    /** In linear space: a text that was written anew has nothing in common with the one before. */
    private static List<AbstractDelta<String>> compare(List<String> old, List<String> young) {
        return DiffUtils.diff(old, young, new MyersDiffWithLinearSpace<>(), null, true)
                .getDeltas();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The pieces as they are found; neighbouring changes become one. */
    private static final class Pieces {

        private final List<Piece> found = new ArrayList<>();
        private final List<String> removed = new ArrayList<>();
        private final List<String> added = new ArrayList<>();

        void add(AbstractDelta<String> delta) {
            if (delta.getType() == DeltaType.EQUAL) {
                changed();
                piece(Kind.KEPT, delta.getSource().getLines());
            } else {
                differ(delta.getSource().getLines(), delta.getTarget().getLines());
            }
        }

        void differ(List<String> before, List<String> after) {
            removed.addAll(before);
            added.addAll(after);
        }

        void changed() {
            piece(Kind.REMOVED, removed);
            piece(Kind.ADDED, added);
            removed.clear();
            added.clear();
        }

        private void piece(Kind kind, List<String> words) {
            if (!words.isEmpty()) {
                found.add(new Piece(kind, String.join(" ", words)));
            }
        }
    }
}
