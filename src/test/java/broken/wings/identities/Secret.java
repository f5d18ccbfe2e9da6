package broken.wings.identities;

/** Who somebody is. */
public record Secret(String word) {}
