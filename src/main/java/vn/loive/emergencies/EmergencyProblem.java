package vn.loive.emergencies;

import vn.loive.shared.Refusal;

/** Why an emergency is not taken as it was sent. */
enum EmergencyProblem implements Refusal {
    /** Nobody in the province bears the code name, or not for whoever asks. */
    NOBODY("emergencies.problem.nobody"),
    /** The reason says nothing that somebody could review. */
    TOO_SHORT("emergencies.problem.too-short");

    private final String key;

    EmergencyProblem(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
