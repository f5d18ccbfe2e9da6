package vn.loive.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.Refusal;

/** Why a field that takes one thing a line cannot take what stands in it. */
sealed interface LineProblem extends Refusal {

    /** How many characters of a line that is too long are enough to find it. */
    int SHOWN = 30;

    /** The first problem of these lines. */
    static Optional<LineProblem> of(List<String> lines, int most, int longest) {
        Set<String> seen = new HashSet<>();
        return lines.size() > most
                ? Optional.of(new TooMany(most))
                : lines.stream()
                        .flatMap(line -> Stream.ofNullable(of(line, longest, seen)))
                        .findFirst();
    }

    private static @Nullable LineProblem of(String line, int longest, Set<String> seen) {
        if (line.codePointCount(0, line.length()) > longest) {
            return new TooLong(line.substring(0, line.offsetByCodePoints(0, SHOWN)), longest);
        }
        return seen.add(line.toLowerCase(Locale.ROOT)) ? null : new Twice(line);
    }

    /** More lines than there is place for. */
    record TooMany(int most) implements LineProblem {
        @Override
        public String key() {
            return "ui.field.too-many-lines";
        }

        @Override
        public Object[] arguments() {
            return new Object[] {most};
        }
    }

    /** A line, of which the beginning is kept, has more characters than there is place for. */
    record TooLong(String beginning, int longest) implements LineProblem {
        @Override
        public String key() {
            return "ui.field.line-too-long";
        }

        @Override
        public Object[] arguments() {
            return new Object[] {beginning, longest};
        }
    }

    /** A line stands there twice, whatever its capitals. */
    record Twice(String line) implements LineProblem {
        @Override
        public String key() {
            return "ui.field.twice-on-lines";
        }

        @Override
        public Object[] arguments() {
            return new Object[] {line};
        }
    }
}
