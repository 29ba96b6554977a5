/** 采信记录: which certificates a procurement relied on, what came of it, and how the service was. */
@NullMarked
package org.anzheng.adoption.records;

import org.jspecify.annotations.NullMarked;
