package vn.loive.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.loive.shared.LegalTerm;

/** Turns texts by which a person is found into tokens that say nothing without the search key. */
@Component
@LegalTerm(vi = "chỉ mục mù", means = "Tokens by which a person is found and which say nothing without the key.")
public class BlindIndex {

    private final MasterKeyHolder keys;
    private final SecureRandom lot = new SecureRandom();

    BlindIndex(MasterKeyHolder keys) {
        this.keys = keys;
    }

    /** The number of the search key in use; rows keep it, so that they are found while the key changes. */
    public int key() {
        return keys.get().searchKey();
    }

    /** The numbers of the search keys of before, under which nothing is to be left. */
    public Set<Integer> olderKeys() {
        return keys.get().olderSearchKeys();
    }

    /** The tokens to keep for these texts: each under a mask drawn by lot, under the search key in use. */
    public Set<Integer> kept(Blinding blinding, Collection<String> texts) {
        MasterKeys now = keys.get();
        Set<Integer> tokens = new LinkedHashSet<>();
        for (String text : texts) {
            tokens.add(token(now, now.searchKey(), blinding, text, lot.nextInt(blinding.masks())));
        }
        return tokens;
    }

    /** Tokens of no text at all, so that the number of tokens of a person tells nothing of the length of a name. */
    public Set<Integer> chaff(Blinding blinding, int count) {
        Set<Integer> tokens = new LinkedHashSet<>();
        while (tokens.size() < count) {
            tokens.add(lot.nextInt(1 << blinding.bits()));
        }
        return tokens;
    }

    /** Every token under which one of these texts may be kept, under every search key there is. */
    public Set<Integer> sought(Blinding blinding, Collection<String> texts) {
        MasterKeys now = keys.get();
        Set<Integer> tokens = new LinkedHashSet<>();
        for (int key : now.searchKeys()) {
            for (String text : texts) {
                for (int mask = 0; mask < blinding.masks(); mask++) {
                    tokens.add(token(now, key, blinding, text, mask));
                }
            }
        }
        return tokens;
    }

    private static int token(MasterKeys keys, int key, Blinding blinding, String text, int mask) {
        byte[] message = (blinding.field() + '\0' + mask + '\0' + text).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.wrap(keys.hash(key, message, Integer.BYTES)).getInt() >>> (Integer.SIZE - blinding.bits());
    }
}
