package org.anzheng.verifier;

import java.util.Optional;

/**
 * One file of an evidence package as it was read (包内文件).
 *
 * @param sha256 lower-case hexadecimal
 * @param sm3 lower-case hexadecimal
 * @param content of what is judged; empty for what is only measured
 */
record PackedFile(String name, long size, String sha256, String sm3, Optional<byte[]> content) {}
