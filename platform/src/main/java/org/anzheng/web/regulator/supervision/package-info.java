/** 双随机抽查管理: inspection plans of the market regulator. */
@NullMarked
package org.anzheng.web.regulator.supervision;

import org.jspecify.annotations.NullMarked;
