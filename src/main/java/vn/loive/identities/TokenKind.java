package vn.loive.identities;

/** What tokens were made of; those of one kind are made anew together. */
enum TokenKind {
    /** Names and years of birth. */
    NAME("n"),
    /** Numbers of papers. */
    PAPER("p"),
    /** Numbers of telephones. */
    CONTACT("c");

    private final String code;

    TokenKind(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
