/** 信息报告页面公共部分: reports and files as the body and the regulators see them. */
@ApplicationModule(
    allowedDependencies = {"texts", "sheets", "web.shared", "reporting", "reporting :: reads"})
@NullMarked
package org.anzheng.web.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
