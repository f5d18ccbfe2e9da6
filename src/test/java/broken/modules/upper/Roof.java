package broken.modules.upper;

/** The thing that the lower floor must not see. */
public record Roof(int height) {}
