package vn.loive.posts;

import java.util.UUID;

/** Names one post. */
public record PostId(UUID value) {}
