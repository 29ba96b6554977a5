/** 机构端信息报告页面: reports sent, files of each month, the annual report, keys for programs. */
@NullMarked
package org.anzheng.web.body.reports;

import org.jspecify.annotations.NullMarked;
