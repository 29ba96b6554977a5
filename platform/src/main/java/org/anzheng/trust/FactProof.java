package org.anzheng.trust;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 事实证明: a .tlog-proof file of one leaf of a fact.
 *
 * @param open whether the leaf is the public one, else the commitment
 * @param text of the file
 */
@NamedInterface("reads")
public record FactProof(UUID fact, boolean open, String text) {}
