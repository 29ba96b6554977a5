/** 主管部门认证目录页面: drafts of the catalogue, comments, and the signatures of the four. */
@NullMarked
package org.anzheng.web.regulator.catalogue;

import org.jspecify.annotations.NullMarked;
