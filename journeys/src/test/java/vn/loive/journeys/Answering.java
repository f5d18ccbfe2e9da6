package vn.loive.journeys;

/** The request of the campaign of 30/7, as the office of a district answers it. */
final class Answering {

    private static final String NOTHING = "Không phát sinh trong kỳ";

    private final Visitor officer;

    Answering(Visitor officer) {
        this.officer = officer;
    }

    Answering opensTheRequest() {
        officer.follows("Báo cáo").follows("Nộp số liệu");
        return this;
    }

    /** States what the register does not tell: there was nothing else. */
    Answering saysThatThereWasNothingElse() {
        officer.answers("Pa nô, áp phích", NOTHING)
                .answers("Tin, bài, phóng sự", NOTHING)
                .answers("Nạn nhân đã tiếp nhận", NOTHING);
        return this;
    }

    Answering hands() {
        officer.presses("Nộp số liệu");
        return this;
    }
}
