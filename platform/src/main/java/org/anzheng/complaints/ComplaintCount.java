package org.anzheng.complaints;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 投诉件数: how many complaints a body received in a time. */
@NamedInterface("reads")
public record ComplaintCount(UUID body, long complaints) {}
