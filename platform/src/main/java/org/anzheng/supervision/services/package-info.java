/** 服务监督: what the other departments find of certified organisations, and what the bodies do. */
@NamedInterface("services")
@NullMarked
package org.anzheng.supervision.services;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
