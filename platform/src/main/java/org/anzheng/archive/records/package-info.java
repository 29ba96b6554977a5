/**
 * 归档卷宗: the locked set of records of a closed case, how long it is kept, what holds it, and its
 * destruction by two people. Knows a case only as a subject; whoever owns the case says what
 * belongs to it and until when it must be kept.
 */
@NullMarked
package org.anzheng.archive.records;

import org.jspecify.annotations.NullMarked;
