/** 用户旅程: each file is an ability that matters to a role, played in a real browser. */
@NullMarked
package org.anzheng.journeys;

import org.jspecify.annotations.NullMarked;
