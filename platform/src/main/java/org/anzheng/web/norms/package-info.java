/**
 * 规范性文件页面公共部分: what the public and the departments see alike of a norm, a rule or a mark: its text
 * and tables, what differs between two versions, and who was asked.
 */
@ApplicationModule(
    allowedDependencies = {"texts", "web.shared", "scheme :: reads", "opinions :: reads"})
@NullMarked
package org.anzheng.web.norms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
