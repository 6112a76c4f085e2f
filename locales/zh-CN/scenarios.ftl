# The shipped scenarios: title, description, and the labels of the buttons that break and repair them.
# Names in quotation marks are names of elements and stay as they are, as do parameters and codes.

scenarios-systems = 五个系统
scenarios-topologies = 所有混合拓扑
scenarios-failures = 故障及其修复

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
