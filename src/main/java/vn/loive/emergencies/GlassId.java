package vn.loive.emergencies;

import java.util.UUID;

/** The id of an emergency, made by whoever shows the form, so that a form sent twice breaks the glass once. */
public record GlassId(UUID value) {}
