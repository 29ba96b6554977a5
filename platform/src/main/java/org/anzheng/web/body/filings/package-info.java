/** 机构端规则备案页面: implementing details and self-made rules announced, filed, replaced, withdrawn. */
@NullMarked
package org.anzheng.web.body.filings;

import org.jspecify.annotations.NullMarked;
