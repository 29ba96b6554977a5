package org.anzheng.archive;

import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Fact;
import org.springframework.modulith.NamedInterface;

/**
 * 文件已归档: a file was handed in.
 *
 * @param act when and by whom
 * @param chain the organisation's chain
 * @param file identity of the file
 * @param sha256 of its content
 * @param name under which it was handed in
 * @param mediaType what it is
 * @param size in bytes
 */
@NamedInterface("facts")
public record FileArchived(
    Act act, String chain, UUID file, String sha256, String name, String mediaType, long size)
    implements Fact {}
