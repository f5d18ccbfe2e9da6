package vn.loive.identities;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loive.shared.VietnameseText;

/** The ways in which a name is typed otherwise than it is kept; each says nothing where a name gives no occasion. */
enum Misspelling {
    TONE_LOST {
        @Override
        String of(String name, Random lot) {
            return VietnameseText.fold(name);
        }
    },
    /** As in old spelling, or on another word. */
    TONE_MOVED {
        @Override
        String of(String name, Random lot) {
            String old = swapped(name, "òa|oà|ủy|uỷ|úy|uý|ùy|uỳ|òe|oè|óa|oá");
            return old.equals(name) ? shifted(name) : old;
        }
    },
    D {
        @Override
        String of(String name, Random lot) {
            return swapped(name, "Đ|D|đ|d");
        }
    },
    S_X {
        @Override
        String of(String name, Random lot) {
            return swapped(name, "S|X");
        }
    },
    CH_TR {
        @Override
        String of(String name, Random lot) {
            return swapped(name, "Ch|Tr");
        }
    },
    I_Y {
        @Override
        String of(String name, Random lot) {
            return swapped(name, "i|y|í|ý|ì|ỳ|ị|ỵ");
        }
    },
    ORDER {
        @Override
        String of(String name, Random lot) {
            List<String> words = new ArrayList<>(Arrays.asList(name.split(" ", -1)));
            Collections.rotate(words, 1 + lot.nextInt(words.size() - 1));
            return String.join(" ", words);
        }
    },
    ONE_LETTER {
        @Override
        String of(String name, Random lot) {
            int at = lot.nextInt(name.length());
            String letter = "" + (char) ('a' + lot.nextInt(26));
            if (name.charAt(at) == ' ') {
                return name;
            }
            int kind = lot.nextInt(3);
            return name.substring(0, at) + (kind == 0 ? "" : letter) + name.substring(kind == 2 ? at : at + 1);
        }
    };

    private static final List<String> PAIRS = List.of(
            "òa oà", "ủy uỷ", "úy uý", "ùy uỳ", "òe oè", "óa oá", "Đ D", "đ d", "S X", "Ch Tr", "i y", "í ý", "ì ỳ",
            "ị ỵ");

    abstract String of(String name, Random lot);

    /** The name typed in this way; nothing when it would be typed as it is kept. */
    Optional<String> typed(String name, Random lot) {
        return Optional.of(of(name, lot)).filter(typed -> !typed.equals(name));
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String swapped(String name, String which) {
        Matcher matcher = Pattern.compile(which).matcher(name);
        return matcher.replaceFirst(found -> PAIRS.stream()
                .map(pair -> pair.split(" ", -1))
                .flatMap(pair -> Stream.of(pair[0] + " " + pair[1], pair[1] + " " + pair[0]))
                .filter(pair -> pair.startsWith(found.group() + " "))
                .map(pair -> pair.substring(pair.indexOf(' ') + 1))
                .findFirst()
                .orElseThrow());
    }

    /** The first tone mark taken from its word and put on the last vowel of the name. */
    private static String shifted(String name) {
        String open = Normalizer.normalize(name, Normalizer.Form.NFD);
        Matcher tone = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]").matcher(open);
        if (!tone.find()) {
            return name;
        }
        String without = open.substring(0, tone.start()) + open.substring(tone.end());
        Matcher last = Pattern.compile("[aeiouy](?!.*[aeiouy])").matcher(without);
        return last.find()
                ? Normalizer.normalize(
                        without.substring(0, last.end()) + tone.group() + without.substring(last.end()),
                        Normalizer.Form.NFC)
                : name;
    }
}
