package vn.loive.scans;

import java.util.UUID;

/** Names one scan. */
public record ScanId(UUID value) {}
