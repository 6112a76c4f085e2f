# Why a text, an edit or a document is refused. Each stands beside its field or after a colon, so without a full stop.

## Names

problem-domain-missing = Thiếu tên miền
problem-domain-empty-label = “{ $text }” không có gì giữa hai dấu chấm; hãy viết tên như contoso.com
problem-domain-too-long = “{ $text }” quá dài: tên miền có tối đa 253 ký tự, giữa hai dấu chấm tối đa 63
problem-domain-character = “{ $text }” chứa “{ $character }”; tên miền gồm chữ cái không dấu, chữ số, - và . (ký tự khác viết ở dạng bắt đầu bằng xn--)
problem-domain-space = “{ $text }” chứa dấu cách; tên miền không có dấu cách
problem-domain-hyphen = “{ $text }” có phần bắt đầu hoặc kết thúc bằng dấu gạch nối
problem-address-missing = Thiếu địa chỉ
problem-address-no-at = “{ $text }” không có @; hãy viết địa chỉ như user@contoso.com
problem-address-local-part = Phần trước @ trong “{ $text }” không đúng; hãy dùng chữ cái, chữ số và từng dấu chấm ở giữa
problem-pattern-wildcard = “{ $text }” có * ở bên trong; hãy viết contoso.com, *.contoso.com hoặc *
problem-name-missing = Thiếu tên
problem-name-too-long = “{ $text }…” dài hơn 64 ký tự
problem-name-control = Tên chứa ký tự điều khiển
problem-system-name = “{ $text }” không phải tên hệ thống: 1 đến 40 chữ thường, chữ số và -
problem-date = “{ $text }” không phải ngày; hãy viết dạng 2026-11-22
problem-byte-size = “{ $text }” không phải dung lượng; hãy viết dạng 36MB, 500KB hoặc số byte
problem-scl = “{ $text }” không phải mức tin cậy thư rác: -1, hoặc 0 đến 9
problem-text-pattern = “{ $text }” không phải mẫu văn bản mô phỏng được: các dấu ngoặc phải đóng, còn nhìn trước nhìn sau, tham chiếu ngược và \p là của riêng .NET
problem-smart-host-port = “{ $text }” có cổng; Exchange Online luôn kết nối đến cổng 25
problem-smart-host-network = “{ $text }” là một dải địa chỉ; chỉ trình kết nối của Exchange Online nhận dải
problem-next-hop-port = “{ $text }” không kết thúc bằng số cổng từ 1 đến 65535
problem-recipient-delimiter = “{ $text }” không phải recipient_delimiter; hãy viết một hay nhiều ký tự trong + - _ = ~ #
problem-postfix-table = “{ $text }” không phải là một trong các bảng alias_maps, local_recipient_maps, virtual_alias_maps, virtual_mailbox_maps, relay_recipient_maps, transport_maps
problem-tlsa = “{ $text }” không phải bản ghi TLSA; hãy viết cách dùng 0 đến 3, bộ chọn 0 hoặc 1, kiểu so khớp 0 đến 2 và tên một chứng chỉ, ví dụ 3 1 1 mail.contoso.com
problem-alias-name = “{ $text }” không phải tên người nhận tại máy; hãy viết phần đứng trước @, chẳng hạn postmaster
problem-luser-relay = “{ $text }” không phải luser_relay; hãy viết một địa chỉ, trong đó có thể có $user, $local, $extension và $domain
problem-transport-unknown = “{ $text }” không phải transport; hãy viết smtp:, relay:, lmtp:, local:, virtual:, error: hoặc discard: và chặng kế tiếp
problem-transport-socket = “{ $text }” không nêu socket; hãy viết lmtp:unix:private/dovecot-lmtp hoặc lmtp:inet:host:24

## Edits

problem-not-found = { $text } không tồn tại
problem-no-organization = Không có tổ chức “{ $text }”
problem-system-missing = Mục này thuộc về một tổ chức, nhưng chưa nêu tổ chức nào
problem-system-surplus = Mục này không thuộc tổ chức nào, cũng không thuộc “{ $text }”
problem-not-exchange-online = “{ $text }” không ở Exchange Online; connector vào và ra chỉ có ở đó
problem-not-exchange-server = “{ $text }” không phải Exchange Server; trình kết nối gửi và nhận chỉ có ở đó
problem-name-in-use = Tên “{ $text }” đã được dùng; tên cùng loại phải khác nhau không chỉ ở chữ hoa và chữ thường
problem-reserved-name = Tên “internet” dành cho thế giới bên ngoài; hãy chọn tên khác cho hệ thống
problem-address-in-use = Địa chỉ “{ $text }” thuộc về người nhận khác
problem-address-twice = “{ $text }” có hai lần trong EmailAddresses của một người nhận
problem-not-renamable = { $text } không có tên để đổi
problem-not-a-rule = { $text } không phải quy tắc luồng thư; chỉ quy tắc mới có thứ tự ưu tiên
problem-priority = Không có thứ tự ưu tiên { $text }; cao nhất là { $highest }
problem-reading = “{ $text }” không phải cách hiểu của giả định này; các cách đã biết là { $known }
problem-match-sub-domains = MatchSubDomains cần DomainType InternalRelay; “{ $text }” là { $type }
problem-external-relay-online = Chuyển tiếp bên ngoài chỉ có trên Exchange Server; hãy chọn chuyển tiếp nội bộ hoặc có thẩm quyền cho “{ $text }”
problem-needs-on-premises = { $text } cần connector loại OnPremises
problem-smart-hosts-missing = Không có UseMXRecord thì connector cần SmartHosts; hãy nêu một máy chủ hoặc bật UseMXRecord
problem-treat-as-internal = Không thể kết hợp TreatMessagesAsInternal với { $text }
problem-sender-addresses = SenderIPAddresses nhận địa chỉ IPv4 đơn và mạng từ /24 đến /32, không nhận “{ $text }”
problem-reject-code = RejectMessageEnhancedStatusCode nhận 5.7.1 hoặc 5.7.900 đến 5.7.999, không nhận “{ $text }”
problem-reject-with-redirect = Không thể kết hợp RejectMessageReasonText và RejectMessageEnhancedStatusCode với RedirectMessageTo trong một quy tắc
problem-remote-mailbox-online = “{ $text }” sẽ là RemoteUserMailbox, loại chỉ có trên Exchange Server; ở Exchange Online đó là UserMailbox hoặc MailUser
problem-value = Giá trị này không phù hợp: { $detail }

## Documents

problem-document-too-large = Tệp có { $text } byte, chỉ đọc tối đa { $most }
problem-document-newer = Tệp có định dạng { $text }, chương trình này đọc định dạng đến { $known }; hãy mở bằng bản mới hơn
problem-not-a-document = Thiếu khóa “hopscope” với số của định dạng
problem-document-line = Dòng { $line }, cột { $column }: { $detail }
problem-document-place = Dòng { $line }, cột { $column }, tại { $place }: { $detail }
problem-name-twice = Tên “{ $text }” có hai lần; tên cùng loại phải khác nhau
