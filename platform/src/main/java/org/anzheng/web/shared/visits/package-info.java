/** 访问频率: how often one visitor may come, so that everybody else still gets an answer. */
@NullMarked
package org.anzheng.web.shared.visits;

import org.jspecify.annotations.NullMarked;
