package vn.loive.erasures;

import vn.loive.shared.Refusal;

/** The box was not ticked that says that nobody can bring the person back. */
record NotUnderstood() implements Refusal {

    @Override
    public String key() {
        return "erasures.cannot-erase.not-understood";
    }
}
