/** 举报: what the public reports without an account, and the vault of identities. */
@NamedInterface("allegations")
@NullMarked
package org.anzheng.supervision.allegations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
