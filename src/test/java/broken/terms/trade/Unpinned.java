package broken.terms.trade;

/** Broken on purpose: a domain type that no official would find in the glossary. */
public record Unpinned(String word) {}
