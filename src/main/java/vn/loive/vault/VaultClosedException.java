package vn.loive.vault;

/** No master key was made for this program yet, so no person can be kept. */
public final class VaultClosedException extends RuntimeException {

    VaultClosedException() {
        super("There is no master key");
    }
}
