/** 规则备案管理: what bodies filed and what they filed too late; acknowledged or returned. */
@NullMarked
package org.anzheng.web.regulator.filings;

import org.jspecify.annotations.NullMarked;
