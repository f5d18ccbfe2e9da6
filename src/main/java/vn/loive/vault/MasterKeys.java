package vn.loive.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The two master keys: one wraps the keys of persons, the other hides the texts by which persons are found.
 * Each may hold older keys beside the one in use, so that a change of key needs no standstill.
 */
final class MasterKeys {

    private static final Configuration WITH = tried(RegistryConfiguration::get);
    private static final int SEARCH_KEY_BYTES = 32;

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private final KeysetHandle wrapping;
    private final KeysetHandle searching;
    private final Aead aead;
    private final PrfSet prfs;

    private MasterKeys(KeysetHandle wrapping, KeysetHandle searching) throws GeneralSecurityException {
        this.wrapping = wrapping;
        this.searching = searching;
        this.aead = wrapping.getPrimitive(WITH, Aead.class);
        this.prfs = searching.getPrimitive(WITH, PrfSet.class);
    }

    /** New keys; whatever was closed under others stays closed. */
    static MasterKeys make() {
        return tried(() -> new MasterKeys(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, WITH),
                KeysetHandle.generateNew(searchParameters(), WITH)));
    }

    /** The same keys with a new one of each kind in use; what was closed before still opens. */
    MasterKeys renewed() {
        return tried(() -> new MasterKeys(
                renewed(wrapping, PredefinedAeadParameters.AES256_GCM), renewed(searching, searchParameters())));
    }

    /** The keys in use alone; what was closed under older ones never opens again. */
    MasterKeys withoutOlder() {
        return tried(() -> new MasterKeys(newestOf(wrapping), newestOf(searching)));
    }

    /** The number of the wrapping key in use. */
    int wrappingKey() {
        return wrapping.getPrimary().getId();
    }

    /** The number of the search key in use. */
    int searchKey() {
        return searching.getPrimary().getId();
    }

    /** The numbers of all search keys, those in use and those of before. */
    SortedSet<Integer> searchKeys() {
        return tried(() -> new TreeSet<>(prfs.getPrfs().keySet()));
    }

    /** Whether there are keys of before. */
    boolean hasOlder() {
        return wrapping.size() > 1 || searching.size() > 1;
    }

    /** The numbers of the wrapping keys of before. */
    Set<Integer> olderWrappingKeys() {
        return older(wrapping);
    }

    /** The numbers of the search keys of before. */
    Set<Integer> olderSearchKeys() {
        return older(searching);
    }

    private static Set<Integer> older(KeysetHandle keys) {
        return IntStream.range(0, keys.size())
                .mapToObj(keys::getAt)
                .filter(entry -> !entry.isPrimary())
                .map(KeysetHandle.Entry::getId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Closes a key of a person, so that it opens only with the same context. */
    byte[] wrap(byte[] key, byte[] context) {
        return tried(() -> aead.encrypt(key, context));
    }

    /**
     * Opens a key of a person.
     *
     * @throws WrongKeyException if it was closed under another master key, for another context, or changed
     */
    byte[] unwrap(byte[] wrapped, byte[] context) {
        try {
            return aead.decrypt(wrapped, context);
        } catch (GeneralSecurityException e) {
            throw new WrongKeyException(e);
        }
    }

    /** The keyed hash of a text, of the length asked. */
    byte[] hash(int searchKey, byte[] text, int bytes) {
        return tried(() -> Objects.requireNonNull(prfs.getPrfs().get(searchKey)).compute(text, bytes));
    }

    /** Both keys as text, for the file of keys; whoever has it can open everything. */
    String[] secretText() {
        return new String[] {text(wrapping), text(searching)};
    }

    /** Reads what {@link #secretText()} wrote. */
    static MasterKeys of(String wrapping, String searching) {
        return tried(() -> new MasterKeys(parsed(wrapping), parsed(searching)));
    }

    private static KeysetHandle parsed(String text) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(text, WITH, InsecureSecretKeyAccess.get());
    }

    private static String text(KeysetHandle keys) {
        return tried(() -> TinkJsonProtoKeysetFormat.serializeKeyset(keys, WITH, InsecureSecretKeyAccess.get()));
    }

    private static KeysetHandle renewed(KeysetHandle keys, Parameters parameters) throws GeneralSecurityException {
        return KeysetHandle.newBuilder(keys)
                .addEntry(KeysetHandle.generateEntryFromParameters(parameters)
                        .withRandomId()
                        .makePrimary())
                .build();
    }

    private static KeysetHandle newestOf(KeysetHandle keys) throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(keys.getPrimary().getKey())
                        .withFixedId(keys.getPrimary().getId())
                        .makePrimary())
                .build();
    }

    private static Parameters searchParameters() throws GeneralSecurityException {
        return HmacPrfParameters.builder()
                .setKeySizeBytes(SEARCH_KEY_BYTES)
                .setHashType(HmacPrfParameters.HashType.SHA256)
                .build();
    }

    private static <T> T tried(Attempt<T> attempt) {
        try {
            return attempt.make();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Attempt<T> {
        T make() throws GeneralSecurityException;
    }
}
