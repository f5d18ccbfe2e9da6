package vn.loive.backup;

import java.io.IOException;

/** Where the rows of a table come from, as text, one after the other. */
@FunctionalInterface
interface RowSource {

    /** Takes what comes out, or what goes in. */
    @FunctionalInterface
    interface Sink {
        void take(byte[] bytes) throws IOException;
    }

    void each(Sink sink) throws IOException;
}
