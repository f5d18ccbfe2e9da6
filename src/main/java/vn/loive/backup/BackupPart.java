package vn.loive.backup;

/**
 * Which backup a table belongs to.
 * The comment of a table, else that of its schema, says so at its end, as in {@code (sao lưu: khóa)}; where neither does it is the ordinary one.
 */
enum BackupPart {
    /** The ordinary backup, which may be kept for years. */
    ORDINARY("chung"),
    /** The backup of the keys of persons, which must not outlive its last day: in it nobody can be forgotten. */
    KEYS("khóa"),
    /** No backup, because what stands there must not come back. */
    NONE("không");

    private final String word;

    BackupPart(String word) {
        this.word = word;
    }

    /** The word that stands in comments and at the beginning of files. */
    String word() {
        return word;
    }

    static BackupPart of(String word) {
        for (BackupPart part : values()) {
            if (part.word.equals(word)) {
                return part;
            }
        }
        throw new IllegalStateException("A backup must be chung, khóa or không, is " + word);
    }
}
