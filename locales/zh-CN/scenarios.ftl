# The shipped scenarios: title, description, and the labels of the buttons that break and repair them.
# Names in quotation marks are names of elements and stay as they are, as do parameters and codes.

scenarios-systems = 五个系统
scenarios-topologies = 所有混合拓扑
scenarios-failures = 故障及其修复

## Topologies

scenario-centralized-mail-transport-title = 启用集中式邮件传输的 Exchange 混合部署
scenario-centralized-mail-transport-description = 所有进出 Internet 的邮件都经过公司的 Exchange Server。一个含有客户的组和一个设置了转发的邮箱说明哪些邮件不会再次被送往本地。
scenario-centralized-mail-transport-fault-internal-relay = 在云端将域设为 InternalRelay
scenario-centralized-mail-transport-fault-forwarding-forbidden = 在出站垃圾邮件策略中禁止转发
scenario-centralized-mail-transport-fault-no-wildcard = 连接器列出的是 contoso.com 而不是 *
scenario-centralized-mail-transport-fix-wildcard = 在 RecipientDomains 中写入 *
scenario-centralized-mail-transport-fault-no-connector = 删除到自有服务器的连接器
scenario-centralized-mail-transport-fault-accepted-domains-only = 连接器用于所有接受域而不是 *
scenario-mx-on-premises-title = MX 指向自有服务器的 Exchange 混合部署
scenario-mx-on-premises-description = 来自 Internet 的邮件先到公司的 Exchange Server，再由它转交云端收件人。Partner 连接器拒绝绕过 MX 记录的发件方。
scenario-mx-on-premises-fault-door-open = 删除 Partner 连接器
scenario-mx-on-premises-fault-centralized-transport = 启用集中式邮件传输
scenario-mx-and-relay-through-microsoft-365-title = 自有服务器持有 MX，经 Microsoft 365 外发
scenario-mx-and-relay-through-microsoft-365-description = 与 MX 指向自有服务器相同，但服务器经 Microsoft 365 向 Internet 发送所有邮件，包括退信、转发邮件和其他发件人域的邮件。
scenario-mx-and-relay-through-microsoft-365-fault-by-address = 按地址识别服务器
scenario-mx-and-relay-through-microsoft-365-fix-by-certificate = 按证书识别服务器
scenario-filter-in-front-title = 前置过滤服务，所有邮箱都在 Microsoft 365
scenario-filter-in-front-description = MX 记录指向云过滤服务，由它把邮件转交给 Microsoft 365。Sun 的公司是同一过滤服务的另一个客户。
scenario-filter-in-front-fault-door-open = 删除 Partner 连接器
scenario-filter-in-front-fault-filter-as-own-server = 把过滤服务登记为自有邮件服务器
scenario-filter-in-front-fix-partner = 改为登记成合作伙伴并列出其地址
scenario-archive-both-ways-title = 双向经过的归档服务
scenario-archive-both-ways-description = 来自 Internet 的邮件经过云归档，发往 Internet 的邮件通过地址空间为 * 的 Partner 连接器从那里离开。发往自有服务器的邮件走更具体的连接器。
scenario-archive-both-ways-fault-by-rule = 由规则选择连接器
scenario-archive-both-ways-fault-known-by-address = 归档服务仅凭 Microsoft 的地址识别客户
scenario-filter-in-front-of-hybrid-title = 混合部署前置过滤服务
scenario-filter-in-front-of-hybrid-description = MX 记录指向云过滤服务；John 的邮箱在公司自有服务器上，Bob 和 Dora 的在 Microsoft 365。外发邮件不经过过滤服务。
scenario-filter-in-front-of-hybrid-fault-filter-to-own-server = 让过滤服务投递到自有服务器
scenario-several-domains-title = 两侧都有的多个域
scenario-several-domains-description = 公司有两个域，每个域在自有服务器上都有邮箱。每个域都必须是接受域、类型正确并被连接器覆盖。
scenario-several-domains-fault-one-covered = 连接器只列出第一个域
scenario-several-domains-fix-all-accepted-domains = 让连接器用于所有接受域
scenario-several-domains-fault-one-covered-mx-at-server = 同上，且第二个域的 MX 指向自有服务器
scenario-several-domains-fault-second-authoritative = 将第二个域设为 Authoritative
scenario-several-domains-fix-mail-user = 为 Nina 创建邮件用户
scenario-several-domains-fault-second-not-accepted = 第二个域根本不是接受域
scenario-several-domains-fault-sub-domain-without-connector = 匹配子域但没有相应的连接器
scenario-several-domains-fix-sub-domains-covered = 在连接器中加入 *.contoso.com
scenario-no-cloud-mailboxes-title = 云端防护，所有邮箱在自有服务器
scenario-no-cloud-mailboxes-description = Exchange Online Protection 位于 Internet 与自有服务器之间；云端没有任何邮箱。
scenario-no-cloud-mailboxes-fault-authoritative = 将域设为 Authoritative
scenario-no-cloud-mailboxes-fix-mail-users = 为本地地址创建邮件用户
scenario-partner-with-forced-tls-title = 强制 TLS 的合作伙伴
scenario-partner-with-forced-tls-description = 公司与银行之间的邮件双向都必须加密并验证证书。
scenario-partner-with-forced-tls-fault-certificate-self-signed = 银行的证书是自签名的
scenario-partner-with-forced-tls-fault-wildcard-alone = 出站连接器只列出 *.contosobank.com
scenario-partner-with-forced-tls-fix-both-listed = 同时列出 contosobank.com
scenario-own-server-switched-off-title = 自有服务器已停用
scenario-own-server-switched-off-description = 所有人都已迁移到 Microsoft 365，旧服务器已关闭。每个故障都是遗留下来的某项设置。
scenario-own-server-switched-off-fault-connector-left = 遗留 InternalRelay 和到旧服务器的连接器
scenario-own-server-switched-off-fix-authoritative = 将域设为 Authoritative 并删除连接器
scenario-own-server-switched-off-fault-internal-relay-left = 遗留 InternalRelay，连接器已删除
scenario-own-server-switched-off-fault-centralized-transport-left = 集中式邮件传输仍处于启用状态
scenario-own-server-switched-off-fix-connector-deleted = 删除连接器
scenario-own-server-switched-off-fault-rule-left = 遗留一条到旧服务器的规则
scenario-own-server-switched-off-fault-spf-left = SPF 记录中遗留旧地址
scenario-own-server-switched-off-fault-mail-user-left = John 仍是指向旧服务器的邮件用户
scenario-every-connector-combination-title = 所有连接器组合
scenario-every-connector-combination-description = 进出 Office 365、自有组织、合作伙伴和 Internet：按所有接受域、单个域、子域、* 和规则；经智能主机或 MX 记录；以及自有服务器的接收连接器允许什么。
scenario-every-connector-combination-fault-application-may-not-relay = 应用程序的连接器不接受任意收件人
scenario-every-connector-combination-fix-any-recipient = 授予 Ms-Exch-SMTP-Accept-Any-Recipient
scenario-every-connector-combination-fault-bound-to-587 = 面向 Office 365 的连接器只监听端口 587
scenario-every-connector-combination-fix-bound-to-25 = 将其绑定到端口 25
scenario-every-connector-combination-fault-capabilities-missing = TlsDomainCapabilities 未列出 Office 365
scenario-every-connector-combination-fix-capabilities-set = 设置 TlsDomainCapabilities
scenario-every-connector-combination-fault-headers-not-kept = 不保留来自自有服务器的内部标头
scenario-every-connector-combination-fix-headers-kept = 保留它们：CloudServicesMailEnabled
scenario-every-connector-combination-fault-self-signed = 自有服务器的证书是自签名的
scenario-every-connector-combination-fix-public-certificate = 获取公共证书
scenario-scenarios-and-best-practices-title = 方案与最佳实践
scenario-scenarios-and-best-practices-description = 邮箱在哪里、邮件从哪里进入，以及相应的 MX 和 SPF 应如何设置；集中式邮件传输与“Unable to relay”；前置过滤服务；以及一家逐个把邮箱迁出 IMAP 主机的公司。
scenario-scenarios-and-best-practices-fault-all-online = MX 和 SPF 按全部在线设置
scenario-scenarios-and-best-practices-fault-mx-at-the-server = MX 指向自有服务器，SPF 包含双方
scenario-scenarios-and-best-practices-fault-all-on-premises = MX 和 SPF 按全部本地设置
scenario-scenarios-and-best-practices-fault-new-ranges-missing = 集中式邮件传输，且缺少 Microsoft 的新地址范围
scenario-scenarios-and-best-practices-fix-ranges-added = 添加 Microsoft 的全部地址范围
scenario-scenarios-and-best-practices-fault-old-certificate-name = 集中式邮件传输，且写的是 Microsoft 的旧证书
scenario-scenarios-and-best-practices-fix-certificate-name-renewed = 改为 mail.protection.outlook.com
scenario-scenarios-and-best-practices-fault-mailbox-prepared = Ulla 的在线邮箱已预先建好
scenario-scenarios-and-best-practices-fault-no-forwarding = IMAP 主机不转发 Max 的邮件
scenario-scenarios-and-best-practices-fix-forwarding = 转发到他在 onmicrosoft.com 下的地址
scenario-scenarios-and-best-practices-fault-left-in-group = Mia 已迁移但仍在组中
scenario-scenarios-and-best-practices-fix-out-of-the-group = 将 Mia 移出组
scenario-scenarios-and-best-practices-fault-sub-domain-forwarding = IMAP 主机转发到子域
scenario-scenarios-and-best-practices-fix-proxy-address = 为 Mia 添加该地址
scenario-scenarios-and-best-practices-fault-cut-over = 所有人都已迁移并已清理完毕
scenario-applications-and-devices-title = 应用程序和设备
scenario-applications-and-devices-description = 一台打印机发送邮件：直接发往租户、通过按其地址设置的连接器，或经过自有 Exchange Server。
scenario-applications-and-devices-fault-direct-send-rejected = 拒绝直接发送
scenario-applications-and-devices-fix-connector-for-the-printer = 为打印机的地址创建连接器
scenario-applications-and-devices-fault-over-own-server = 经自有 Exchange Server 发送
scenario-loops-title = 邮件循环
scenario-loops-description = 一个正常的 Exchange 混合部署，以及让邮件循环的四种方式。
scenario-loops-fault-smart-host-leads-back = 智能主机就是 Microsoft 365 自身
scenario-loops-fix-smart-host-own-server = 将自有服务器设为智能主机
scenario-loops-fault-forwarding-in-a-ring = David 和 Nora 相互转发
scenario-loops-fix-nora-keeps-her-mail = 让 Nora 保留自己的邮件
scenario-loops-fault-second-mail-exchanger = 旧主机是首选邮件交换器
scenario-loops-fix-single-mail-exchanger = 只保留 Microsoft 365
scenario-loops-fault-moved-back-and-forth = 集中式邮件传输已启用，且自有服务器把该域上送
scenario-add-on-service-title = 外发邮件的附加服务
scenario-add-on-service-description = 一条规则把公司用户的每封邮件送到签名服务，由其标记后送回。
scenario-add-on-service-fault-header-missing = 服务不加盖其标头
scenario-add-on-service-fix-header-stamped = 让服务加盖其标头

## Microsoft 365 in front of Postfix and Dovecot

scenario-microsoft-365-in-front-of-postfix-title = Microsoft 365 位于内部 Postfix 和 Dovecot 服务器之前
scenario-microsoft-365-in-front-of-postfix-description = 发往 example.com 的邮件到达 Microsoft 365。Bob 和 Dora 有云邮箱，Alice 和 Carol 的邮箱在内部服务器上。一条邮件流规则将该域的邮件向下发送到内部服务器；服务器将所有不属于自己的邮件向上发送到 Microsoft 365。
scenario-microsoft-365-in-front-of-postfix-fault-documented-reading = 按 Microsoft 文档解读规则：它作用于该域的每封邮件
scenario-microsoft-365-in-front-of-postfix-fix-connector-by-domain = 删除规则，让连接器处理该域
scenario-microsoft-365-in-front-of-postfix-fix-group-exception = 通过组将云用户从规则中排除
scenario-microsoft-365-in-front-of-postfix-fix-refuse-cloud-users = 让 Postfix 拒绝 Microsoft 365 发给非本地用户的邮件（可终止循环，但不会多送达邮件）
scenario-microsoft-365-in-front-of-postfix-fault-rule-deleted = 只删除规则，不做其他更改
scenario-microsoft-365-in-front-of-postfix-fault-rule-only-audits = 规则处于审核模式
scenario-microsoft-365-in-front-of-postfix-fix-rule-enforced = 将规则设为“强制”
scenario-microsoft-365-in-front-of-postfix-fault-connector-disabled = 连接器“To Local”已关闭
scenario-microsoft-365-in-front-of-postfix-fix-connector-enabled = 打开连接器
scenario-microsoft-365-in-front-of-postfix-fault-other-public-address = “From Local”列出的地址与服务器的地址不同
scenario-microsoft-365-in-front-of-postfix-fix-address-listed = 在“From Local”中列出服务器的地址
scenario-microsoft-365-in-front-of-postfix-fault-direct-send-rejected = “From Local”列出了其他地址，且拒绝直接发送
scenario-microsoft-365-in-front-of-postfix-fault-bare-sender-key = Postfix 发件人映射中的键缺少 @
scenario-microsoft-365-in-front-of-postfix-fix-sender-key-with-at = 将键写为 @example.com
scenario-microsoft-365-in-front-of-postfix-fault-authoritative-domain = 域为 Authoritative 而不是 InternalRelay
scenario-microsoft-365-in-front-of-postfix-fix-internal-relay = 将域设为 InternalRelay
scenario-microsoft-365-in-front-of-postfix-fault-certificate-demanded = “To Local”要求公共证书颁发机构的证书
scenario-microsoft-365-in-front-of-postfix-fix-any-certificate = 接受任何证书 (EncryptionOnly)
scenario-microsoft-365-in-front-of-postfix-fix-public-certificate = 为内部服务器获取公共证书
scenario-microsoft-365-in-front-of-postfix-fault-starttls-missing = 内部服务器不提供 STARTTLS
scenario-microsoft-365-in-front-of-postfix-fix-starttls-offered = 使用服务器的证书提供 STARTTLS
scenario-microsoft-365-in-front-of-postfix-fault-port-25-refused = 内部服务器的端口 25 已关闭
scenario-microsoft-365-in-front-of-postfix-fault-port-25-silent = 内部服务器的地址没有响应
scenario-microsoft-365-in-front-of-postfix-fix-port-25-open = 为 Microsoft 365 打开端口 25
scenario-microsoft-365-in-front-of-postfix-fault-domain-in-mydestination = 域位于 mydestination 而不是 relay_domains 中
scenario-microsoft-365-in-front-of-postfix-fix-relay-domain = 将域移至 relay_domains
scenario-microsoft-365-in-front-of-postfix-fault-bounces-through-microsoft-365 = Postfix 通过 Microsoft 365 发送退信
scenario-microsoft-365-in-front-of-postfix-fault-host-name-as-sender = 内部服务器上的程序以 root@mail.example.com 发送，且所有邮件都经由 Microsoft 365
scenario-microsoft-365-in-front-of-postfix-fix-certificate-connector = 让“From Local”通过公共证书识别服务器
scenario-microsoft-365-in-front-of-postfix-fix-bounces-by-mx = 让退信直接发往收件人的邮件交换器
scenario-microsoft-365-in-front-of-postfix-fault-dovecot-without-carol = Dovecot 中没有用户 Carol，而 Postfix 接受她的邮件
scenario-microsoft-365-in-front-of-postfix-fix-tables-agree = 在 Dovecot 中创建 Carol
scenario-microsoft-365-in-front-of-postfix-fault-no-recipient-table = Postfix 没有该域的收件人表
scenario-microsoft-365-in-front-of-postfix-fix-recipient-table = 在 relay_recipient_maps 中列出收件人
scenario-microsoft-365-in-front-of-postfix-fault-no-local-delivery = Postfix 没有为本地用户通往 Dovecot 的路径
scenario-microsoft-365-in-front-of-postfix-fix-transport-table = 在 transport_maps 中为每个本地用户指定 Dovecot
scenario-microsoft-365-in-front-of-postfix-fault-mx-at-internal-server = MX 记录指向内部服务器
scenario-microsoft-365-in-front-of-postfix-fix-mx-at-microsoft-365 = 将 MX 记录指向 Microsoft 365

## John, Bob and Sun

scenario-john-bob-and-sun-title = 自有邮件服务器与 Microsoft 365：John、Bob 和 Sun
scenario-john-bob-and-sun-description = John 的邮箱在公司自己的邮件服务器上，Bob 的邮箱在 Microsoft 365 中，Sun 是 Internet 上的客户。公司与 Internet 之间的所有邮件都经由 Microsoft 365。谁需要哪个连接器才能联系到谁？
scenario-john-bob-and-sun-fault-no-connectors = 删除两个连接器
scenario-john-bob-and-sun-fault-no-inbound-connector = 删除来自自有服务器的连接器
scenario-john-bob-and-sun-fix-connectors-created = 创建连接器
scenario-john-bob-and-sun-fault-direct-send-rejected = 删除来自自有服务器的连接器，并拒绝直接发送
scenario-john-bob-and-sun-fault-connector-by-mx = 通往自有服务器的连接器按 MX 记录投递
scenario-john-bob-and-sun-fix-smart-host = 将自有服务器指定为智能主机
scenario-john-bob-and-sun-fault-certificate-expired = 自有服务器的证书已过期
scenario-john-bob-and-sun-fault-certificate-self-signed = 自有服务器的证书是自签名证书
scenario-john-bob-and-sun-fault-certificate-without-intermediates = 自有服务器未发送其中间证书
scenario-john-bob-and-sun-fault-certificate-of-another-name = 续订的证书使用了另一个名称
scenario-john-bob-and-sun-fix-certificate-renewed = 为 mail.contoso.com 安装有效的公共证书及其证书链
scenario-john-bob-and-sun-fault-connector-names-the-host = 来自自有服务器的连接器指定主机 mail.contoso.com，而 John 的服务器发送退信
scenario-john-bob-and-sun-fix-connector-names-the-domain = 在连接器中指定 *.contoso.com
scenario-john-bob-and-sun-fault-authoritative-domain = 域为 Authoritative，而 John 不在目录中
scenario-john-bob-and-sun-fix-internal-relay = 将域设为 InternalRelay
scenario-john-bob-and-sun-fix-mail-user = 为 John 创建邮件用户
scenario-john-bob-and-sun-fault-mx-before-the-flip = MX 记录仍指向自有服务器
scenario-john-bob-and-sun-fix-mx-flipped = 将 MX 记录指向 Microsoft 365

scenario-exchange-hybrid-title = Exchange 混合部署：Exchange Server 与 Microsoft 365
scenario-exchange-hybrid-description = 由混合配置向导设置：Julie 的邮箱在公司的 Exchange Server 上，David 的在 Microsoft 365 中，两人使用同一个域。MX 记录指向 Microsoft 365。哪一对连接器传送什么邮件？证书更换时什么会出问题？
scenario-exchange-hybrid-fault-internal-relay = 域在云中为 InternalRelay，且地址未知
scenario-exchange-hybrid-fix-authoritative = 将域设为 Authoritative
scenario-exchange-hybrid-fault-no-routing-address = David 的远程邮箱没有远程路由地址
scenario-exchange-hybrid-fix-routing-address-set = 设置远程路由地址
scenario-exchange-hybrid-fault-certificate-self-signed = Exchange Server 出示自签名证书
scenario-exchange-hybrid-fix-public-certificate = 安装公共证书颁发机构的证书
scenario-exchange-hybrid-fault-send-connector-certificate-replaced = 证书已续订，而发送连接器仍指定旧证书
scenario-exchange-hybrid-fix-certificate-named = 在发送连接器中指定新证书
scenario-exchange-hybrid-fault-headers-not-kept = 到 Microsoft 365 的发送连接器不保留内部邮件头
scenario-exchange-hybrid-fix-headers-kept = 启用 CloudServicesMailEnabled
scenario-exchange-hybrid-fault-centralized-transport = 启用集中式邮件传输
scenario-exchange-hybrid-fault-centralized-transport-old-certificate-name = 启用集中式邮件传输；接收连接器仍指定 Microsoft 的旧证书
scenario-exchange-hybrid-fix-capability-renewed = 授予 mail.protection.outlook.com AcceptCloudServicesMail 权限
scenario-exchange-hybrid-fault-mx-at-the-server = MX 记录指向 Exchange Server
scenario-exchange-hybrid-fault-anonymous-users-off = MX 记录指向 Exchange Server，而其连接器不接受匿名邮件
scenario-exchange-hybrid-fix-anonymous-users-on = 在接收连接器上允许匿名用户
scenario-exchange-hybrid-fault-no-internet-send-connector = 删除到 Internet 的发送连接器
scenario-exchange-hybrid-fix-internet-send-connector = 创建地址空间为 * 的发送连接器
scenario-exchange-hybrid-fault-device-between = 服务器之间有一台设备转发邮件
scenario-exchange-hybrid-fix-device-removed = 将该设备移出路径
scenario-exchange-hybrid-fault-pointing-at-each-other = David 在云端是邮件用户，在服务器上是远程邮箱
scenario-exchange-hybrid-fix-mailbox-again = 让 David 在云端重新拥有邮箱
## Inbound connectors and relay

scenario-inbound-connectors-and-relay-title = Microsoft 365 前面的应用程序和筛选服务
scenario-inbound-connectors-and-relay-description = Tailspin 自有服务器上的应用程序通过 Microsoft 365 发送邮件，后者按地址识别该服务器。Microsoft 365 的另一位客户 Woodgrove Bank 通过一个为众多客户服务的筛选服务接收邮件。如果连接器列出了错误的服务器，或者类型不对，会发生什么？
scenario-inbound-connectors-and-relay-fault-address-behind-nat = 服务器使用的出口地址与连接器中列出的不同：Microsoft 365 拒绝中继 (5.7.64)
scenario-inbound-connectors-and-relay-fix-address-listed = 在 SenderIPAddresses 和 SPF 记录中列出新地址
scenario-inbound-connectors-and-relay-fault-direct-send-rejected = 已拒绝直接发送，而且没有连接器识别该服务器：发给同事的邮件被拒绝 (5.7.68)
scenario-inbound-connectors-and-relay-fix-server-listed = 创建或更正连接器：在 SenderIPAddresses 中列出服务器的地址
scenario-inbound-connectors-and-relay-fault-lock-down-forgets-own-server = Partner 类型的连接器只接受来自筛选服务的邮件：自有服务器的邮件被拒绝 (5.7.51)
scenario-inbound-connectors-and-relay-fix-own-server-listed-too = 在 Partner 连接器中同时列出自有服务器的地址
scenario-inbound-connectors-and-relay-fault-restriction-without-effect = 在 OnPremises 类型的连接器上设置了 RestrictDomainsToIPAddresses，它在此不起作用：冒充同事的陌生人被放行
scenario-inbound-connectors-and-relay-fix-partner-connector = 用 Partner 类型的连接器限制自有域
scenario-inbound-connectors-and-relay-fault-filter-registered-as-own-server = 共用的筛选服务被登记为自有服务器 (OnPremises)：发给其其他客户的邮件不断循环，直到达到跃点限制 (5.4.14)
scenario-inbound-connectors-and-relay-fix-filter-as-partner = 改为 Partner 类型的连接器
scenario-inbound-connectors-and-relay-fault-one-address-two-tenants = 两个租户列出同一个公网地址：从该地址发送的人可以用另一方的名义中继
scenario-inbound-connectors-and-relay-fix-certificate-for-each-tenant = 让每个连接器按各自域的证书识别自己的服务器
scenario-inbound-connectors-and-relay-fault-own-server-as-stranger = 没有连接器认识自有服务器，SPF 也没有列出它：它发给同事的邮件像陌生人的邮件一样被筛选，容易进入垃圾邮件
scenario-inbound-connectors-and-relay-fix-spf-names-the-server = 在 SPF 记录中列出该服务器的地址
scenario-inbound-connectors-and-relay-fix-connector-created = 创建列出该服务器的入站连接器，并启用 TreatMessagesAsInternal
## Exchange Server in a hybrid

scenario-exchange-server-title = 混合部署中的 Exchange Server 及其旁边的应用程序
scenario-exchange-server-description = 在 Fourth Coffee，所有外发邮件都经过公司自己的 Exchange Server（集中式邮件传输）。一个接收连接器用于 Microsoft 的地址，一个用于把该服务器当作智能主机的应用程序，一个用于其他所有人。由哪个连接器应答，客户端在那里可以做什么？
scenario-exchange-server-fault-new-microsoft-range-missing = 面向 Microsoft 365 的接收连接器缺少 Microsoft 的一个地址范围：由权限较低的连接器应答，不予中继 (5.7.54)
scenario-exchange-server-fix-all-ranges = 在 RemoteIPRanges 中列出 Microsoft 的全部地址范围
scenario-exchange-server-fault-application-may-not-relay = 没有接收连接器允许该应用程序中继：它发给客户的邮件被拒绝 (5.7.54)
scenario-exchange-server-fix-relay-connector = 只为其地址创建接收连接器，并授予 Ms-Exch-SMTP-Accept-Any-Recipient
scenario-exchange-server-fault-cloud-mail-counts-as-outside = TlsDomainCapabilities 为空：来自云端的邮件被视为外部邮件，组拒收 (5.7.133)
scenario-exchange-server-fix-capability-set = 将 TlsDomainCapabilities 设为 mail.protection.outlook.com:AcceptCloudServicesMail
scenario-exchange-server-fault-smart-host-sends-back = 用于 Internet 的智能主机把所有邮件交回服务器：邮件不断循环，直到服务器计得的跃点过多 (5.4.6)
scenario-exchange-server-fix-gateway-by-mx = 让网关按收件人的 MX 记录投递
scenario-exchange-server-fix-no-smart-host = 移除智能主机，让发送连接器使用 DNS
scenario-exchange-server-fault-routing-domain-not-in-dns = Ana 的远程路由地址所属的域在 DNS 中不存在：她的邮件被退回 (5.4.4)
scenario-exchange-server-fix-routing-domain-corrected = 将 RemoteRoutingAddress 设为她在 fourthcoffee.mail.onmicrosoft.com 中的地址
scenario-exchange-server-fault-gateway-between-the-two = 服务器与 Microsoft 365 之间的邮件网关丢弃了内部标头：组把 Luis 当作陌生人拒收 (5.7.133)
scenario-exchange-server-fix-gateway-removed = 把网关移出路径：让发送连接器直接连到 Microsoft 365
## Postfix and Dovecot

scenario-postfix-and-dovecot-title = Microsoft 365 后面的 Postfix 和 Dovecot
scenario-postfix-and-dovecot-description = 在 Lucerne Publishing，Beat 的邮箱在 Microsoft 365 中，Urs 的邮箱在 Postfix 后面的 Dovecot 中。打印服务器通过 Postfix 发送邮件，另一台 Postfix 保存归档，而一个陌生人的租户试图中继。哪个客户端可以发送什么，哪张表认识谁？
scenario-postfix-and-dovecot-fault-client-outside-mynetworks = 打印服务器的地址不在 mynetworks 中：它发给客户的邮件被暂缓 (4.7.1) 并等待
scenario-postfix-and-dovecot-fix-network-listed = 在 mynetworks 中列出它的网络
scenario-postfix-and-dovecot-fault-relay-refused-for-good = 同上，且 smtpd_relay_restrictions 以 reject_unauth_destination 结尾：被永久拒绝 (5.7.1)
scenario-postfix-and-dovecot-fault-microsoft-in-mynetworks = mynetworks 中有 Microsoft 的地址：Microsoft 365 的每个租户都能通过 Postfix 发给任何人
scenario-postfix-and-dovecot-fix-microsoft-removed = 从 mynetworks 中删除 Microsoft 的地址；对于来自 Microsoft 365 的邮件，relay_domains 已足够
scenario-postfix-and-dovecot-fault-lmtp-socket-missing = Dovecot 没有在 Postfix 队列目录中的 LMTP 套接字上监听：发给 Urs 的邮件在等待 (4.4.1)
scenario-postfix-and-dovecot-fix-lmtp-socket = 在 Dovecot 中启用 LMTP，并把 unix_listener 放在 private/dovecot-lmtp
scenario-postfix-and-dovecot-fault-domain-in-two-classes = 归档的域同时在 mydestination 和 virtual_mailbox_domains 中：local 类优先，而它谁也不认识 (5.1.1)
scenario-postfix-and-dovecot-fix-one-class = 从 mydestination 中删除该域
scenario-postfix-and-dovecot-fault-two-servers-point-at-each-other = 归档的 Postfix 把自己的域当作中继域并送回：邮件不断循环，直到达到 hopcount_limit (5.4.0)
scenario-postfix-and-dovecot-fix-delivered-at-the-archive = 在那里把该域放入 virtual_mailbox_domains，并从 relay_domains 中移除
scenario-postfix-and-dovecot-fault-filter-sees-microsoft = Postfix 前面的筛选器检查 SPF，看到的是 Microsoft 的地址而不是发件方的地址：外部邮件被拒绝 (5.7.23)
scenario-postfix-and-dovecot-fix-microsoft-exempt = 对来自 Microsoft 365 的邮件免除该检查；Microsoft 365 已经检查过
## Migration

scenario-migration-title = 从其他邮箱提供商迁移
scenario-migration-description = Alpine Ski House 逐个用户迁往 Microsoft 365。MX 记录仍指向旧主机。Nils 和 Pia 已迁移，旧主机把他们的邮件转发到只有云端才有的地址；Olga 尚未迁移，一条针对组的规则把她的邮件送往旧主机。忘了某一步会怎样？
scenario-migration-fault-left-in-the-group = Nils 已迁移，却仍在未迁移者的组中：规则把他的邮件送往旧主机，旧主机又转发回来，直到达到跃点限制 (5.4.14)
scenario-migration-fix-out-of-the-group = 把 Nils 移出该组
scenario-migration-fault-not-forwarded = MX 记录仍指向旧主机，而旧主机什么也不转发：来自 Internet 的邮件留在 Nils 的旧邮箱中
scenario-migration-fix-forwarded = 把每个已迁移的用户转发到只有云端才有的地址
scenario-migration-fault-subdomain-not-accepted = 租户不接收旧主机转发到的子域的邮件（MatchSubDomains 关闭）：被拒绝 (5.7.64)
scenario-migration-fix-subdomains-matched = 在接受域上启用 MatchSubDomains
scenario-migration-fault-no-proxy-address = 子域已被接受，但没有邮箱具有旧主机转发到的地址：邮件循环后被退回 (5.4.14)
scenario-migration-fix-proxy-address = 将该地址作为代理地址添加到邮箱
scenario-migration-fault-rule-left-behind = MX 记录和 Olga 都已迁移，但规则、组和连接器还在：她的邮件进入旧邮箱
scenario-migration-fix-cleaned-up = 删除规则、组和连接器，并把域设为 Authoritative
scenario-migration-fault-relay-to-a-dead-host = 所有人都已迁移，但域仍是 InternalRelay，且连接器指向已关机的主机：发往未知地址的邮件等待一天 (4.4.315)，而不是被拒绝
scenario-migration-fix-authoritative = 把域设为 Authoritative，并删除连接器
scenario-migration-fault-centralized-transport-left-on = 旧主机已关机，而集中式邮件传输仍经过它：所有与 Internet 往来的邮件都在等待 (4.4.316)
scenario-migration-fix-connector-deleted = 关闭集中式邮件传输，并删除连接器
## MX, SPF, DKIM and DMARC

scenario-dns-and-spf-title = 公共 DNS 中的 MX、SPF、DKIM 和 DMARC
scenario-dns-and-spf-description = Wingtip Toys 的邮箱在 Microsoft 365 中，一个新闻邮件服务以其名义发送邮件。它的 DNS 说明谁可以代其发送，并请求所有人拒绝其余邮件。Proseware 照此办理；那里的 Tom 还可通过校友会的转发地址收信。一条错误的记录会造成什么后果？
scenario-dns-and-spf-fault-mx-at-old-provider = MX 记录指向以前的提供商，而它已不认识该域：邮件在那里被拒绝
scenario-dns-and-spf-fix-mx-at-microsoft-365 = 只发布一条指向 Microsoft 365 的 MX 记录
scenario-dns-and-spf-fault-two-mail-exchangers = 旧提供商仍作为优先级数值相同的第二个邮件交换器存在：有些发件方选中它而被拒绝
scenario-dns-and-spf-fix-one-mail-exchanger = 删除第二个邮件交换器
scenario-dns-and-spf-fault-spf-with-a-blank = SPF 记录的 include: 后有一个空格，属于永久错误：DMARC 找不到为新闻邮件担保的机制 (5.7.509)
scenario-dns-and-spf-fix-spf-rewritten = 只发布一条 SPF 记录，包含 include:spf.litwareinc.com 和 include:spf.protection.outlook.com
scenario-dns-and-spf-fault-spf-includes-a-mail-host = include: 写的是该服务的邮件交换器，而它没有 SPF 记录，属于永久错误 (5.7.509)
scenario-dns-and-spf-fault-two-spf-records = 有两条 SPF 记录，属于永久错误：两条都不算数 (5.7.509)
scenario-dns-and-spf-fault-too-many-look-ups = SPF 记录需要十次以上的查询，属于永久错误 (5.7.509)
scenario-dns-and-spf-fault-selectors-missing = DNS 中没有 DKIM 选择器，因此 Microsoft 365 无法签名：SPF 无法担保的转发邮件被拒绝 (5.7.509)
scenario-dns-and-spf-fix-selectors-published = 发布两条选择器 CNAME 记录，并启用 DKIM 签名
scenario-dns-and-spf-fault-spf-misses-a-sender = SPF 记录没有列出新闻邮件服务：检查 SPF 的接收方拒绝新闻邮件 (5.7.23)
scenario-dns-and-spf-fix-sender-named = 在 SPF 记录中添加 include:spf.litwareinc.com
scenario-dns-and-spf-fault-soft-fail = SPF 记录以 ~all 结尾：依据 SPF 的接收方放行陌生人以公司名义发送的邮件
scenario-dns-and-spf-fix-hard-fail = 列出所有发件方之后，让记录以 -all 结尾
## Forwarding, limits and content

scenario-forwarding-limits-content-title = 转发、限制与内容
scenario-forwarding-limits-content-description = 在 Coho Winery，Lena 在 Microsoft 365 中的邮箱转发到她的私人地址，Marc 的邮箱转发给 Paul，后者的邮箱在自有的 Postfix 上。在所有地址都正确的情况下，是什么拦住了这样一封邮件？
scenario-forwarding-limits-content-fault-forwarding-off = 出站垃圾邮件策略禁止向外转发：发给 Lena 的邮件被退回 (5.7.520)
scenario-forwarding-limits-content-fix-forwarding-on = 在面向允许转发者的策略中，将 AutoForwardingMode 设为 On
scenario-forwarding-limits-content-fault-forwarding-automatic = 策略设为 Automatic，对大多数组织而言等于 Off：发给 Lena 的邮件被退回 (5.7.520)
scenario-forwarding-limits-content-fault-relay-pool = 发件方的 SPF 记录不允许发送的主机：转发的邮件从中继池发出，而没有任何 SPF 记录列出它，Lena 的主机因此拒收
scenario-forwarding-limits-content-fix-sender-vouched-for = 让发件方在 SPF 中列出该主机，或用 DKIM 签名

## 证书与 TLS

scenario-certificates-and-tls-title = 证书与 TLS：续订时会出什么问题
scenario-certificates-and-tls-description = David 的邮箱在云端，Julie 的邮箱在 Exchange Server 上。应用程序通过 Postfix 发送。与合作伙伴 Fabrikam 之间的邮件必须加密并经过身份验证。每个故障都是一个证书，或一项指定证书的设置。
scenario-certificates-and-tls-fault-receive-connector-names-a-removed-certificate = 来自云端的邮件停在队列中，提示“STARTTLS is required”：接收连接器指定的证书已被删除
scenario-certificates-and-tls-fix-receive-connector-names-the-certificate = 将接收连接器的 TlsCertificateName 设为新证书
scenario-certificates-and-tls-fix-receive-connector-names-none = 清除 TlsCertificateName（$null），改用为 SMTP 启用的证书
scenario-certificates-and-tls-fault-certificate-of-the-own-authority = 来自云端的邮件停在队列中，提示“UntrustedRoot”：服务器的证书由公司自己的颁发机构颁发
scenario-certificates-and-tls-fix-certificate-of-a-public-authority = 改用公共颁发机构颁发的证书
scenario-certificates-and-tls-fix-any-certificate = 将出站连接器的 TlsSettings 设为 EncryptionOnly：任何证书均可
scenario-certificates-and-tls-fault-partner-certificate-renewed = 合作伙伴的邮件被拒绝（5.7.51）：其新证书的名称与连接器要求的不同
scenario-certificates-and-tls-fix-connectors-know-the-new-name = 将合作伙伴连接器的 TlsSenderCertificateName 和 TlsDomain 设为新名称
scenario-certificates-and-tls-fault-policy-stricter-than-the-partner = Postfix 扣留邮件，提示“Server certificate not verified”：其策略的要求高于合作伙伴的自签名证书所能满足的
scenario-certificates-and-tls-fix-policy-encrypts-only = 将 smtp_tls_policy_maps 中合作伙伴的条目设为 encrypt
scenario-certificates-and-tls-fault-policy-key-is-not-the-next-hop = Postfix 的 TLS 策略中针对合作伙伴的例外不起作用：其键与下一跳的写法不一致
scenario-certificates-and-tls-fix-policy-key-with-brackets-and-port = 将键写成与下一跳相同：[mail.fabrikam.com]:25
scenario-certificates-and-tls-fault-partner-without-starttls = 发往合作伙伴的邮件在两条出口上都停在队列中：其服务器不再提供 STARTTLS
scenario-certificates-and-tls-fix-partner-offers-starttls = 使用合作伙伴的证书重新提供 STARTTLS
scenario-certificates-and-tls-fault-two-certificates-for-smtp = 发往云端的邮件停在队列中（4.7.0“UntrustedRoot: Access Denied”）：有两个证书用于 SMTP，服务器出示了自签名的那个
scenario-certificates-and-tls-fix-self-signed-certificate-removed = 取消自签名证书的 SMTP 服务，或将其删除
scenario-certificates-and-tls-fault-certificate-without-private-key = 发往云端的邮件停在队列中（4.4.1）：导入证书时没有私钥
scenario-certificates-and-tls-fix-certificate-with-private-key = 连同私钥重新导入证书
scenario-certificates-and-tls-fault-transport-service-down = 来自云端的邮件停在队列中（“PRX5”）：前端有应答，但其后没有可用的传输服务
scenario-certificates-and-tls-fix-transport-service-up = 启动传输服务，并将组件 HubTransport 设为 Active

## 接受的域与收件人

scenario-accepted-domains-and-recipients-title = 接受的域与收件人：哪里认识谁
scenario-accepted-domains-and-recipients-description = contoso.com 由云端与 Exchange Server 共享，包括子域；tailspintoys.com 的每个收件人在云端都已知。Microsoft 365 组位于 groups.contoso.com 下。每个故障都是某一方不认识、或认识有误的域或收件人。
scenario-accepted-domains-and-recipients-fault-group-unknown-online = 外部发往某个组的邮件被拒绝（5.4.1）：该组只存在于 Exchange Server 上，动态组就是如此
scenario-accepted-domains-and-recipients-fix-mail-contact-for-the-group = 在租户中创建使用该组地址的邮件联系人
scenario-accepted-domains-and-recipients-fix-internal-relay-for-the-group = 将该域设为 InternalRelay
scenario-accepted-domains-and-recipients-fault-domain-not-added = 发往新域的邮件被拒绝（5.7.64）：其 MX 记录指向 Microsoft 365，但还没有租户拥有该域
scenario-accepted-domains-and-recipients-fix-domain-added = 添加并验证该域，在收件人就绪之前使用 InternalRelay
scenario-accepted-domains-and-recipients-fault-subdomains-not-matched = 外部发往子域的邮件被拒绝（5.7.64）：MatchSubDomains 已关闭
scenario-accepted-domains-and-recipients-fix-subdomains-matched = 启用 contoso.com 的 MatchSubDomains
scenario-accepted-domains-and-recipients-fault-connector-without-subdomains = 发往子域的邮件循环直到 5.4.14：该域匹配子域，但连接器未列出 *.contoso.com
scenario-accepted-domains-and-recipients-fix-connector-with-subdomains = 在连接器的 RecipientDomains 中添加 *.contoso.com
scenario-accepted-domains-and-recipients-fault-external-address-stale = Kim 的邮件落到已弃用的服务器上：邮件用户的 ExternalEmailAddress 仍指向它
scenario-accepted-domains-and-recipients-fix-external-address-corrected = 将 ExternalEmailAddress 设为 kim@contoso.com
scenario-accepted-domains-and-recipients-fix-mail-user-becomes-a-mailbox = 为 Kim 提供云邮箱以取代邮件用户
scenario-accepted-domains-and-recipients-fault-headers-not-kept-on-the-way-down = 只接收内部邮件的本地邮箱以 5.7.134 退回 David 的邮件：出站连接器丢弃了内部邮件头
scenario-accepted-domains-and-recipients-fix-headers-kept-on-the-way-down = 启用出站连接器的 CloudServicesMailEnabled
scenario-accepted-domains-and-recipients-fault-internal-senders-only = 外部邮件以 5.7.133、5.7.134 或 5.7.136 退回：组、邮箱和邮件用户只接受经过身份验证的发件人
scenario-accepted-domains-and-recipients-fix-outside-senders-allowed = 对允许外部写信的收件人将 RequireSenderAuthenticationEnabled 设为 $false
scenario-accepted-domains-and-recipients-fault-address-space-of-the-groups-missing = Kim 发往 Microsoft 365 组的邮件以 5.7.133 退回：缺少地址空间 groups.contoso.com，邮件走了通往 Internet 的连接器
scenario-accepted-domains-and-recipients-fix-address-space-of-the-groups-added = 在通往 Microsoft 365 的发送连接器的 AddressSpaces 中添加 groups.contoso.com
scenario-accepted-domains-and-recipients-fault-no-catch-all = 发往拼写错误地址的邮件被自有服务器拒绝：该域为 InternalRelay，但 Exchange Online 没有全收邮箱
scenario-accepted-domains-and-recipients-fix-rule-as-catch-all = 添加邮件流规则，将该域的邮件重定向到办公室邮箱，所有收件人组的成员除外

## 出站连接器与规则

scenario-outbound-connectors-and-rules-title = 出站连接器与规则：走错出口
scenario-outbound-connectors-and-rules-description = John 和 Lena 的邮箱在自有服务器上，Bob 和 Dora 的在云端；Erin 两边都有，一条规则将她的邮件送往自有服务器。Dora 发往外部的邮件经过签名服务。每个故障都是一个接管过多、过少或完全不起作用的连接器或规则。
scenario-outbound-connectors-and-rules-fault-second-domain-not-on-the-connector = 发往 tailspintoys.com 的邮件循环直到 5.4.14：通往自有服务器的连接器只列出 contoso.com
scenario-outbound-connectors-and-rules-fix-second-domain-on-the-connector = 在连接器的 RecipientDomains 中添加 tailspintoys.com
scenario-outbound-connectors-and-rules-fix-all-accepted-domains = 启用连接器的 AllAcceptedDomains
scenario-outbound-connectors-and-rules-fault-partner-domain-not-on-the-connector = 发往 fabrikam.net 的邮件以明文发出：要求 TLS 的连接器只列出 fabrikam.com，而合作伙伴的服务器失去了 STARTTLS
scenario-outbound-connectors-and-rules-fix-partner-domain-on-the-connector = 在 RecipientDomains 中添加 fabrikam.net：其邮件宁可等待也不明文发出
scenario-outbound-connectors-and-rules-fault-accepted-domains-and-wildcard = Bob 发往 Internet 的邮件被自有服务器拒绝：其连接器同时设置了 AllAcceptedDomains 和 *
scenario-outbound-connectors-and-rules-fix-wildcard-removed = 从 RecipientDomains 中删除 *
scenario-outbound-connectors-and-rules-fault-two-connectors-alike = John 的邮件可能以 4.4.312 等待：一个遗留的连接器接管相同的域，而其智能主机已不存在
scenario-outbound-connectors-and-rules-fix-one-connector-kept = 删除遗留的连接器
scenario-outbound-connectors-and-rules-fault-smart-host-unresolvable = John 的邮件停在队列中，提示 4.4.312“DNS query failed”：智能主机的名称拼写错误
scenario-outbound-connectors-and-rules-fix-smart-host-with-a-public-name = 将 SmartHosts 设为 Internet 可达的名称或地址
scenario-outbound-connectors-and-rules-fault-name-set-but-not-checked = John 的邮件被交给持有他人证书的服务器：设置了 TlsDomain，但 TlsSettings 为 EncryptionOnly
scenario-outbound-connectors-and-rules-fix-name-checked = 将 TlsSettings 设为 DomainValidation：错误的证书会被发现
scenario-outbound-connectors-and-rules-fault-rule-disabled = Erin 的邮件落入她尚未使用的云邮箱：规则“Not moved yet”已禁用
scenario-outbound-connectors-and-rules-fix-rule-enabled = 启用规则“Not moved yet”
scenario-outbound-connectors-and-rules-fault-earlier-rule-stops = Erin 的邮件落入云邮箱：优先级更高的规则设置了 StopRuleProcessing
scenario-outbound-connectors-and-rules-fix-earlier-rule-goes-on = 将第一条规则的 StopRuleProcessing 设为 $false
scenario-outbound-connectors-and-rules-fault-group-of-the-rule-deleted = Erin 的邮件落入云邮箱：规则条件中的组已被删除，因此条件永远不成立
scenario-outbound-connectors-and-rules-fix-group-recreated = 重新创建该组并加入 Erin
scenario-outbound-connectors-and-rules-fault-add-on-without-exception = Dora 的邮件在 Microsoft 365 与签名服务之间循环直到 5.4.14：规则没有为已处理过的邮件设置例外
scenario-outbound-connectors-and-rules-fix-exception-on-the-header = 在规则中添加针对邮件头 X-Contoso-Signed 的例外
scenario-outbound-connectors-and-rules-fault-redirected-twice = 发给 Bob 的邮件以 5.7.128 退回：一条规则将其重定向给 Dora，第二条规则又重定向 Dora 的邮件
scenario-outbound-connectors-and-rules-fix-chain-removed = 删除第二条规则
scenario-outbound-connectors-and-rules-fault-rule-rejects-a-partner = 客户的邮件以 5.7.1“We do not take advertising”退回：拒绝规则指定了整个域
scenario-outbound-connectors-and-rules-fix-customer-excepted = 将客户的地址从规则中排除
scenario-outbound-connectors-and-rules-fault-rule-rejects-with-a-code = 客户的邮件以 5.7.900 退回：一条规则用自定义代码拒绝了它
scenario-outbound-connectors-and-rules-fix-rejecting-rule-deleted = 删除该规则
scenario-outbound-connectors-and-rules-fault-message-expires = Bob 收到 5.4.300，得知邮件已过期：自有服务器停机超过了 Microsoft 365 重试的 24 小时
scenario-outbound-connectors-and-rules-fix-server-back-in-time = 在 24 小时内恢复服务器
scenario-outbound-connectors-and-rules-fault-smart-host-with-a-private-address = John 的邮件停在队列中（4.4.315）：智能主机是私有地址，Internet 无法到达
scenario-outbound-connectors-and-rules-fix-smart-host-with-a-public-address = 将 SmartHosts 设为公共地址 198.51.100.21
scenario-outbound-connectors-and-rules-fault-retired-smart-host = John 的邮件停在 Postfix 队列中（4.4.62 ATTR35）：relayhost 是 Microsoft 已停用的名称
scenario-outbound-connectors-and-rules-fix-smart-host-of-the-tenant = 将 relayhost 设为管理中心显示的租户主机名

## 集中式邮件传输

scenario-centralized-transport-broken-title = 集中式邮件传输：会出什么问题，以及它从来不做什么
scenario-centralized-transport-broken-description = 进出外部的邮件都经过自有 Exchange Server，云邮箱的邮件也不例外。每个故障都是一个让邮件绕开它或陷入循环的连接器，或是 Microsoft 从未承诺过的期望。
scenario-centralized-transport-broken-fault-forwarded-mail-leaves-directly = Julie 的邮件经 David 的邮箱转发，或发给组中的外部成员时，直接从云端发出：按设计，来自自有服务器的邮件不会再送回去
scenario-centralized-transport-broken-fault-no-on-premises-connector = 发给 Julie 的邮件循环直到 5.4.14：没有 OnPremises 连接器把它送往自有服务器
scenario-centralized-transport-broken-fix-on-premises-connector-for-everything = 创建 OnPremises 连接器，设置 RecipientDomains * 和 RouteAllMessagesViaOnPremises
scenario-centralized-transport-broken-fault-limited-to-accepted-domains = David 发往 Internet 的邮件以 5.4.14 退回：启用集中式传输的连接器仅限于接受的域
scenario-centralized-transport-broken-fix-connector-for-everything = 改为将连接器的 RecipientDomains 设为 *
scenario-centralized-transport-broken-fault-domain-not-in-the-hybrid-configuration = Lena 发往 Internet 的邮件被拒绝，提示“Unable to relay”：她的域未包含在混合配置中
scenario-centralized-transport-broken-fix-domain-in-the-hybrid-configuration = 将该域加入混合配置并重新运行向导

## 边缘传输

scenario-edge-transport-not-synchronized-title = 边缘传输：不认识的就送回去
scenario-edge-transport-not-synchronized-description = 边缘传输服务器位于 Microsoft 365 与 Exchange Server 之间；商店的邮箱在 app.contoso.com 下。每个故障都是边缘传输服务器不认识的域。
scenario-edge-transport-not-synchronized-fault-subdomain-not-accepted = 发往 app.contoso.com 的邮件循环直到 5.4.14：Exchange Server 不接受该子域，边缘传输服务器便按 MX 记录将其送回
scenario-edge-transport-not-synchronized-fix-subdomain-accepted = 将 app.contoso.com 添加到 Exchange Server 的接受域
scenario-edge-transport-not-synchronized-fault-edge-synchronization-not-run = 域已添加，发往 app.contoso.com 的邮件仍循环：此后边缘传输服务器尚未同步
scenario-edge-transport-not-synchronized-fix-edge-synchronization-run = 运行 Start-EdgeSynchronization

scenario-exchange-server-fault-firewall-knows-old-ranges = 防火墙只放行 Microsoft 的部分地址范围：来自其他范围的邮件在等待 (4.4.315)
scenario-exchange-server-fix-firewall-knows-all-ranges = 为 Microsoft 的全部地址范围开放端口 25
