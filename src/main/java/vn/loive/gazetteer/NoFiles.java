package vn.loive.gazetteer;

import vn.loive.shared.Refusal;

/** No file was chosen, or only empty ones. */
public record NoFiles() implements Refusal {

    @Override
    public String key() {
        return "gazetteer.upload.no-files";
    }
}
