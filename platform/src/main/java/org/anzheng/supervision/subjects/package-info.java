/** 监督对象: what supervision is about, who supervises it, and what happened to it. */
@NamedInterface("subjects")
@NullMarked
package org.anzheng.supervision.subjects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
