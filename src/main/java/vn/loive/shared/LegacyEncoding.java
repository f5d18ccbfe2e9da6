package vn.loive.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Ways of writing Vietnamese older than Unicode, which only look right in fonts made for them.
 * Text in them is refused, for it can be neither searched nor printed; the state's own standard is Unicode (TCVN 6909:2001).
 */
public enum LegacyEncoding {
    /** VNI-Windows: a mark is a letter of its own behind the vowel, "Coäng hoøa". */
    VNI("[AEOUYaeouyÔÖôö][ùøõÙØÕ]|[ÔÖôö][ûïÛÏ]|[AEOaeo][âåäÂÅÄ]|[Aa][áàãêÁÀÃÊ]|[Ee]à|[Ee]ã(?!o)"
            + "|[Ee]á(?=[mnptu])|[Aa]é(?=[cmnpt])|[Aa][èú](?=[mn])"),

    /** TCVN3, also called ABC: a letter with its mark is a sign of western print, "Céng hßa". */
    TCVN3("(?<=[A-Za-z])[µ¶·¸¹¼½¾¨©ª«¬×÷]|(?<=[A-Za-z])»(?=[a-z])|[®§](?=\\p{L}|[µ¶·¸¹])|(?<=[a-z])[À-ÖØ-Þ]");

    private static final Pattern ONLY_IN_UNICODE = Pattern.compile("[ĂăĐđĨĩŨũƠơƯư\\u1EA0-\\u1EF9]");

    private final Pattern sign;

    LegacyEncoding(String sign) {
        this.sign = Pattern.compile(sign);
    }

    /**
     * The old encoding a text seems to be in; empty when it seems to be none.
     * One sign is enough where nothing else in the text is proper Vietnamese, two otherwise: foreign names pass.
     */
    public static Optional<LegacyEncoding> of(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var enough = ONLY_IN_UNICODE.matcher(composed).find() ? 2 : 1;
        return Arrays.stream(values())
                .filter(encoding -> encoding.signs(composed) >= enough)
                .max(Comparator.comparingLong(encoding -> encoding.signs(composed)));
    }

    private long signs(String text) {
        return sign.matcher(text).results().count();
    }
}
