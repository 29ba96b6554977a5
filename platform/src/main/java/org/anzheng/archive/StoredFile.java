package org.anzheng.archive;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 归档文件: what is known of a file in the archive.
 *
 * @param sha256 of the content as it was handed in, lower-case hexadecimal
 * @param name cleaned file name
 * @param mediaType what the content was found to be
 * @param size in bytes
 * @param id identity of the file; the same content handed in under two names is two files
 * @param organisation that handed it in
 */
@NamedInterface("reads")
public record StoredFile(
    String sha256, String name, String mediaType, long size, UUID id, UUID organisation) {}
