package vn.loive.vault;

import com.google.crypto.tink.util.Bytes;
import java.util.UUID;
import vn.loive.shared.ProvinceCode;

/**
 * The key of a person as it is kept.
 *
 * @param province the province that keeps the person
 * @param subject the person
 * @param wrapped the key, closed under a master key
 * @param master the number of that master key
 */
record WrappedKey(ProvinceCode province, UUID subject, Bytes wrapped, int master) {}
