package vn.loive.gazetteer;

import vn.loive.shared.LegalTerm;

/**
 * One file of the list, as it lies on a disk or was sent.
 *
 * @param name its name, for the lines that tell what is wrong in it
 * @param content its bytes, CSV in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once and only read
@LegalTerm(vi = "tệp danh mục", means = "A file with rows of the list of places.")
public record ListFile(String name, byte[] content) {}
