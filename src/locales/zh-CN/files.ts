/** Why a file was not read, with what to do about it. `{…}` are filled in. */
const zh = {
  errors: {
    empty: "文件“{file}”是空的",
    binary: "文件“{file}”不是能读的文档，请另存为 .docx 或 .txt 后再试",
    encoding: "文件“{file}”的编码无法识别，请另存为 UTF-8 编码的 .txt 后再试",
    broken: "文件“{file}”已损坏或没有下载完整，请重新下载，或在 Word、WPS 中打开并另存后再试",
    passwordProtected: "文件“{file}”设有密码，请在 Word、WPS 中打开，去掉密码并另存后再试",
    workbook: "文件“{file}”是表格工作簿，不是政策文件；请选文件原文（.docx、.pdf、.txt 等）",
    presentation: "文件“{file}”是演示文稿，请选文件原文（.docx、.pdf、.txt 等）",
    picture: "文件“{file}”是图片，读不到文字；请用文字识别（OCR）转成 .docx 或 .txt 后再试",
    archive: "文件“{file}”是压缩包，请先解压，再选其中的文件",
    richText: "文件“{file}”是 RTF 格式，请在 Word、WPS 中打开，另存为 .docx 后再试",
    oldWord: "文件“{file}”是旧版 Word 格式，请在 Word、WPS 中打开，另存为 .docx 后再试",
  },
};

export type FilesText = typeof zh;
export const filesText: FilesText = zh;
