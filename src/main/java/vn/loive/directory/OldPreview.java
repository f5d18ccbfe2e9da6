package vn.loive.directory;

import vn.loive.shared.Refusal;

/** The list would no longer do what the page showed, because something was loaded meanwhile. */
record OldPreview() implements Refusal {

    @Override
    public String key() {
        return "directory.preview.old";
    }
}
