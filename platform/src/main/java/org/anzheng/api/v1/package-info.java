/** 数据接口第一版: what stands here keeps working; a change that breaks a reader makes a version 2. */
@NullMarked
package org.anzheng.api.v1;

import org.jspecify.annotations.NullMarked;
