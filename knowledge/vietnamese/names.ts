/** Long and short names of one thing; every one of them is read as the last word of its row. */
export const names: Record<string, string> = {
  imoit:
    'hệ thống văn bản điện tử bộ công thương|hệ thống văn bản điện tử của bộ công thương|hệ thống văn bản điện tử của bộ|' +
    'hệ thống văn bản điện tử bộ|hệ thống văn bản điện tử|hệ thống quản lý văn bản điện tử|hệ thống imoit|phần mềm imoit|trang imoit|' +
    'hệ thống quản lý văn bản|phần mềm văn bản điện tử|phần mềm quản lý văn bản',
  cục:
    'cục thương mại điện tử và công nghệ thông tin|cục thương mại điện tử công nghệ thông tin|cục tmđt và cntt|cục tmđt cntt|' +
    'cục thương mại điện tử|cục công nghệ thông tin|cục tmđt|cục cntt|bên công nghệ thông tin',
}

/** Other names that begin like those above. */
export const notThoseNames =
  'phần mềm quản lý văn bản điện tử riêng|phần mềm quản lý văn bản riêng|phần mềm văn bản điện tử riêng|phần mềm quản lý văn bản khác|' +
  'cục thương mại điện tử và kinh tế số|cục thương mại điện tử kinh tế số'
