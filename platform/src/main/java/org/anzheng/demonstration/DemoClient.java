package org.anzheng.demonstration;

import org.anzheng.kernel.Actor;

/** 演示网络安全服务机构: a service organisation and the person who acts for it. */
public record DemoClient(String name, String address, Actor applicant) {}
