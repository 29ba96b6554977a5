/** 采信推动: how much certificates are relied on, where and for what; counts only. */
@NullMarked
package org.anzheng.web.regulator.adoption;

import org.jspecify.annotations.NullMarked;
