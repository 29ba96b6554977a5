/** 服务监督 as the certifying body follows it up. */
@NullMarked
package org.anzheng.web.body.services;

import org.jspecify.annotations.NullMarked;
