package vn.loive.directory;

import vn.loive.shared.LegalTerm;

/**
 * One file of the list of agencies, as it lies on a disk.
 *
 * @param name its name, for the lines that tell what is wrong in it
 * @param content its bytes, CSV in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once and only read
@LegalTerm(vi = "tệp danh mục cơ quan", means = "A file with rows of the list of agencies.")
public record DirectoryFile(String name, byte[] content) {}
